"""A data package as validated records: the one way in for the sample and for users' data."""
