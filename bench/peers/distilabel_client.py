"""distilabel: a pipeline of a loader and a text generation with images, in input batches of the concurrency.

The JSON schema goes through extra_body, since `response_format` of distilabel 1.5.3 takes flat dictionaries only. The
text stands in the instruction and raw inputs are off: a system prompt or a raw input beside a picture makes it fail.
The cache is off, as a run with it does not come back after a kill.
"""

from __future__ import annotations

import base64
import json

import shared_task
from distilabel.models import OpenAILLM
from distilabel.pipeline import Pipeline
from distilabel.steps import LoadDataFromDicts
from distilabel.steps.tasks import TextGenerationWithImage

MAX_ANSWER_TOKENS = 1000


def main() -> None:
    options = shared_task.options()
    rows = [
        {
            "file_name": path.name,
            "instruction": shared_task.TEXT,
            "image": base64.b64encode(path.read_bytes()).decode(),
        }
        for path in shared_task.pictures(options.images)
    ]
    with Pipeline(name="judge", cache_dir=options.cache) as pipeline:
        load = LoadDataFromDicts(data=rows, batch_size=options.concurrency)
        judge = TextGenerationWithImage(
            llm=OpenAILLM(
                model=shared_task.MODEL,
                base_url=options.base_url,
                generation_kwargs={
                    "max_new_tokens": MAX_ANSWER_TOKENS,
                    "extra_body": {"response_format": shared_task.RESPONSE_FORMAT},
                },
            ),
            image_type="base64",
            input_batch_size=options.concurrency,
            add_raw_input=False,
            add_raw_output=False,
        )
        load >> judge
    found = pipeline.run(use_cache=False)["default"]["train"].select_columns(["file_name", "generation"])
    shared_task.write_all(options.out, ((row["file_name"], json.loads(row["generation"])) for row in found))


if __name__ == "__main__":
    main()
