"""The openai package by hand: one task per picture under a semaphore, each answer appended as it comes."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import IO

import shared_task
from openai import AsyncOpenAI


async def ask(client: AsyncOpenAI, slots: asyncio.Semaphore, picture: Path, out: IO[str]) -> None:
    async with slots:
        url = f"data:image/jpeg;base64,{base64.b64encode(picture.read_bytes()).decode()}"
        content = [{"type": "text", "text": shared_task.TEXT}, {"type": "image_url", "image_url": {"url": url}}]
        completion = await client.chat.completions.create(
            model=shared_task.MODEL,
            messages=[{"role": "user", "content": content}],  # type: ignore[misc,list-item]
            response_format=shared_task.RESPONSE_FORMAT,  # type: ignore[arg-type]
        )
    out.write(shared_task.line(picture.name, json.loads(completion.choices[0].message.content or "")))
    out.flush()


async def main() -> None:
    options = shared_task.options()
    slots = asyncio.Semaphore(options.concurrency)
    async with AsyncOpenAI(base_url=options.base_url) as client:
        with options.out.open("w", encoding="utf-8") as out:
            await asyncio.gather(*(ask(client, slots, path, out) for path in shared_task.pictures(options.images)))


if __name__ == "__main__":
    asyncio.run(main())
