"""For the reference: examples in docstrings are shown as code."""

from typing import Any

import griffe


class Doctests(griffe.Extension):
    """Indents every paragraph that begins with a prompt, which is code in Markdown."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring is not None:
            paragraphs = obj.docstring.value.split("\n\n")
            obj.docstring.value = "\n\n".join(_as_code(paragraph) for paragraph in paragraphs)


def _as_code(paragraph: str) -> str:
    if not paragraph.startswith(">>> "):
        return paragraph
    return "\n".join(f"    {line}" for line in paragraph.split("\n"))
