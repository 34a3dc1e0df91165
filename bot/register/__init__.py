"""Registers: MoU/PKS, Raperda/Raperwal, kebijakan, inovasi."""
