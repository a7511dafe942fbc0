"""The tasks, one file each: `request` builds the call, `parse` reads its answer. Both are pure."""
