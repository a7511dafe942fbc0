"""Everything that can go wrong and is not a bug.

VLGuardError
├── InputError             a file, folder or option that the user gave cannot be used
│   ├── UnknownName        no source, config, policy clause ... of that name; the message lists the known ones
│   ├── PolicyError        a policy file that breaks its form; the message lists every problem
│   └── StageError         a folder that is no complete stage folder
├── ImageRejected          an image that intake leaves out; has a `reason` and a `detail`
├── ProviderError          a server that turns the whole run down (wrong key, no quota, no such model)
│   └── RequestRefused     a server that turns one request down, and will again (too long, its content filter)
├── MissingExtra           an optional dependency that is not installed; the message says which extra to install
└── VerificationError      a folder whose content is not what its manifest says (exit code 5)
"""


class VLGuardError(Exception):
    """Base of all errors that end a command with one line on stderr."""

    exit_code = 1


class InputError(VLGuardError, ValueError):
    """A file, folder or option that the user gave cannot be used."""


class UnknownName(InputError, KeyError):
    """No thing of that name; the message lists the known names."""

    def __str__(self) -> str:  # KeyError would show the message in quotes
        return str(self.args[0])


class PolicyError(InputError):
    """A policy file breaks its form."""


class StageError(InputError):
    """A folder is not a complete stage folder."""


class ImageRejected(VLGuardError):
    """Intake leaves this image out.

    reason: one of `images.REASONS`, stable, for counting; detail: a sentence for people.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason, self.detail = reason, detail

    def __reduce__(self) -> tuple[type["ImageRejected"], tuple[str, str]]:  # crosses process borders
        return ImageRejected, (self.reason, self.detail)


class ProviderError(VLGuardError):
    """The server turned the run down, not one request."""


class RequestRefused(ProviderError):
    """The server turned this request down, and will again; it says nothing about the others."""


class MissingExtra(VLGuardError, ImportError):
    """An optional dependency is not installed."""


class VerificationError(VLGuardError):
    """Content and manifest disagree."""

    exit_code = 5
