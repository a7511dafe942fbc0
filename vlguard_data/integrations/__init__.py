"""Evaluation harnesses that other people run: their own form of our subsets, prompts and measures."""
