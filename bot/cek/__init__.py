"""The auditor in the chat: what is wrong with the figures of a year."""
