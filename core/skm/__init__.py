"""Survei Kepuasan Masyarakat (SKM), PermenPANRB 14/2017: values in, values out."""
