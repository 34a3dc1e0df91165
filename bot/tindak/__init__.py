"""What units are to follow up: made of findings or recommendations, answered and judged."""
