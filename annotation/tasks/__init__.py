"""The tasks, one file each: `request` builds the call, `parse` reads its answer. All are pure.

judge     which clause of the policy does the image break? two votes, a third where they disagree
write     two pairs about the image, one of them declined or answered with care
contrast  a question that other images share, and a question that differs in few words
verify    does each response do what its target says?
"""

NAMES = ("judge", "write", "contrast", "verify")
"""In the order in which they run."""
BY_DEFAULT = ("judge", "write", "contrast", "verify")
"""Without --tasks; a task more is a call more on everybody's bill, so a new one is asked for by name."""
