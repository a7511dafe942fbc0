"""EDGE: what comes over the network, and out of archives; only where a user says `--fetch`."""
