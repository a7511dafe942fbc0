"""FACTORY 3: cards turns an annotated stage folder into the published folder, with its generated card."""
