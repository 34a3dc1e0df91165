"""Reports that units owe: sent with /kirim, looked at, accepted and returned."""
