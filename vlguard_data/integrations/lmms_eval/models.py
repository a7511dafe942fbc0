"""The models of the plugin: lmms-eval asks every plugin for them, and this one has none."""

AVAILABLE_MODELS: dict[str, str] = {}
