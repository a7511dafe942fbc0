"""Audits find what is wrong with a dataset; one file per family."""
