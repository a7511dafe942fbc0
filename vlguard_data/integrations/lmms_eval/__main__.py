"""`python -m vlguard_data.integrations.lmms_eval`: prints the folder that lmms-eval takes as --include_path."""

from . import TASKS

if __name__ == "__main__":
    print(TASKS)
