"""FACTORY 2: annotation gives images their labels and their pairs.

Each task is `request` (pure) -> transport (EDGE) -> `parse` (pure). Every finished call is durable in the journal
before it counts as done; a run that is killed and started again sends none of them twice.
"""
