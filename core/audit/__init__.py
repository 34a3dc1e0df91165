"""What is wrong with the figures of a year: rules over what documents print, and what follows.

Pure: no storage, no clock, no words. Each rule is a function of what is known of a year and
yields findings with their facts; what keeps it from looking is a problem, never an exception.
"""
