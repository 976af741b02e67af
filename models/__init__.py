"""The craft: posts in, trained model out, tweets out of it. Knows no Discord.

Read in the order of the data: sources → corpus → base → finetune → store → generate.
"""
