"""The tasks of the plugin: a folder each, as lmms-eval looks for them."""
