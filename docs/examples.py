"""For the reference of commands: the examples in a command's help are shown as code, a line each."""

import re
from typing import Any


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """mkdocs-click gives them as a paragraph."""
    if page.file.src_uri != "commands.md":
        return html
    return re.sub(r"<p>\s*(python -m [^<]*)</p>", r"<pre><code>\1</code></pre>", html)
