"""Tasks for lmms-eval, in the layout of its plugins.

    lmms-eval --model llava_hf --include_path "$(python -m vlguard_data.integrations.lmms_eval)" --tasks vlguard

`LMMS_EVAL_PLUGINS=vlguard_data.integrations.lmms_eval` names the same folder, but versions of 2026 read it after they
have listed the tasks. Another dataset of our schema takes a file of two lines in a folder of your own, which is then
the --include_path:

    include: FOLDER/vlguard/vlguard_unsafes.yaml
    dataset_path: work/vlguard
"""

from pathlib import Path

TASKS = Path(__file__).parent / "tasks"
"""The folder for --include_path."""
