"""Free text: a typed question is answered by the same use cases as the commands."""
