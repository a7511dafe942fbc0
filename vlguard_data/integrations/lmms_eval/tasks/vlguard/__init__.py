"""VLGuard's subsets: a YAML file each, and the group `vlguard`."""
