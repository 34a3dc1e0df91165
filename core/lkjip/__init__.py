"""What Bab III of a LKjIP says of a year: values only, from what the auditor looks at too."""
