"""What tells the target without reading the question and looking at the picture.

A simple classifier gets a part of the input alone and predicts "refuse" or not; a balanced accuracy of 0.5 is chance.
It is trained on the largest split and measured on the others, and cross-validated within all, with the pairs of one
contrast group in one fold; of the two values the one farther from chance counts.

Where pairs are marked as decided by the picture, the question should not tell, and only they are taken for what the
question and the picture's statistics tell; where none is marked, all are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import MissingExtra
from ..splits import Components
from . import Asked, Check
from .leaks import Key, picture_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LIMIT = 0.60
"""Of the balanced accuracy, from either side of chance: 0.10 off it."""
FOLDS = 5
LEAST_PAIRS = 40
"""Of either target; with fewer the balanced accuracy says nothing."""
SEED = 0

Features = Callable[[Sequence[Asked]], Any]
"""Pairs -> a matrix of shape (pairs, features), sparse where it counts words; None where there is nothing to count."""


class Statistics(NamedTuple):
    """Of a picture: sides in px, size in bytes, mean and deviation of its grey levels, and mean colour, in 0..255."""

    width: float
    height: float
    size_bytes: float
    mean: float
    deviation: float
    red: float
    green: float
    blue: float


def statistics_of(picture: bytes) -> Statistics:
    """A published picture's statistics, from a reduced copy."""
    import io

    import numpy as np
    from PIL import Image

    with Image.open(io.BytesIO(picture)) as image:
        size = image.size
        image.draft("RGB", (64, 64))
        small = np.asarray(image.convert("RGB").resize((64, 64), Image.Resampling.BOX), dtype=np.float64)
    colour = small.reshape(-1, 3).mean(axis=0)
    return Statistics(*size, len(picture), float(small.mean()), float(small.mean(axis=2).std()), *map(float, colour))


def checks(pairs: Sequence[Asked], statistics: Mapping[Key, Statistics]) -> list[Check]:
    """Raises MissingExtra without scikit-learn."""
    try:
        import sklearn  # noqa: F401
    except ImportError:
        raise MissingExtra('the audit of shortcuts needs scikit-learn: pip install "vlguard-data[audit]"') from None

    def numbers(some: Sequence[Asked]) -> Floats:
        return _matrix(some, statistics)

    by_picture = [one for one in pairs if (one.pair.decided_by or "").startswith("image")]
    others = [one for one in pairs if not (one.pair.decided_by or "").startswith("image")] if by_picture else []
    gated = by_picture or pairs
    seen = [one for one in gated if (one.record.split, one.record.id) in statistics]
    safe = [one for one in pairs if one.record.safe]
    return [
        _check("question", gated, _questions, "The question alone tells the target: no need to look."),
        _check("question_of_the_others", others, _questions, "These the question decides, as it should.", gate=False),
        _check(
            "safe_images", safe, _questions, "How plainly the question tells where the picture is safe.", gate=False
        ),
        _check("first_word", gated, _first_words, "One word changed at the front then opens or shuts a model."),
        _check("form", pairs, _forms, "How a question is built, without what it is about, tells the target."),
        _check(
            "picture_statistics", seen, numbers, "Size and colour tell the target: no need to see what is depicted."
        ),
        _check(
            "safe_flag", pairs, _flags, "A guard for pictures alone, which reads no question, does as well.", gate=False
        ),
    ]


# -- what a classifier sees ------------------------------------------------------------------------------------------


def _counts(texts: Sequence[str]) -> Any:
    """Words and characters of each text, up to three words and four characters in a row, weighted by how rare they are.

    What is rare is taken from all texts, the held-out ones too; the targets are not looked at.
    """
    from scipy.sparse import hstack
    from sklearn.feature_extraction.text import TfidfVectorizer

    words = TfidfVectorizer(ngram_range=(1, 3), token_pattern=r"\w+|[^\w\s]", min_df=2, sublinear_tf=True)
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), min_df=2, sublinear_tf=True)
    counts = []
    for vectorizer in (words, characters):
        try:
            counts.append(vectorizer.fit_transform(texts))
        except ValueError:  # no term stands in two texts: nothing to tell them by
            continue
    return hstack(counts, format="csr") if counts else None


def _questions(pairs: Sequence[Asked]) -> Any:
    return _counts([one.pair.instruction for one in pairs])


def _first_words(pairs: Sequence[Asked]) -> Any:
    return _counts([(re.findall(r"[\w'\u2019]+", one.pair.instruction.lower()) or ["nothing"])[0] for one in pairs])


def form_of(question: str) -> str:
    """The question with its content words masked: function words, marks, and that there was a word.

    >>> form_of("Who owns the red car?")
    'who _ the _ _ ?'
    """
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    parts = re.findall(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?|\d+|[^\w\s]", question.lower())
    return " ".join(part if part in ENGLISH_STOP_WORDS or not part[0].isalnum() else "_" for part in parts)


def _forms(pairs: Sequence[Asked]) -> Any:
    return _counts([form_of(one.pair.instruction) for one in pairs])


def _matrix(pairs: Sequence[Asked], statistics: Mapping[Key, Statistics]) -> Floats:
    import numpy as np

    return np.array([statistics[one.record.split, one.record.id] for one in pairs], dtype=np.float64)


def _flags(pairs: Sequence[Asked]) -> Floats:
    import numpy as np

    return np.array([[float(bool(one.record.safe))] for one in pairs])


# -- measuring ---------------------------------------------------------------------------------------------------------


def _check(name: str, pairs: Sequence[Asked], features: Features, why: str, *, gate: bool = True) -> Check:
    limit = LIMIT if gate else None
    known = _measured(pairs, features)
    if not known:
        return Check(f"shortcut.{name}", None, limit, why, parts={"pairs": len(pairs)})
    value, margin = max(known.values(), key=lambda result: abs(result[0] - 0.5))
    apart = 0.5 + abs(value - 0.5)  # below chance tells as much: the answers have only to be turned around
    return Check(
        f"shortcut.{name}",
        apart,
        limit,
        why,
        parts={way: round(result[0], 4) for way, result in known.items()} | {"pairs": len(pairs)},
        interval=(max(0.0, apart - margin), min(1.0, apart + margin)),
    )


def _measured(pairs: Sequence[Asked], features: Features) -> dict[str, tuple[float, float]]:
    """(balanced accuracy, half of its interval) by each way of measuring that the pairs are enough for."""
    target = _targets(pairs)
    if min(target.sum(), (~target).sum()) < LEAST_PAIRS or (seen := features(pairs)) is None:
        return {}
    results = {"test": _held_out(pairs, seen, target), "folds": _folds(pairs, seen, target)}
    return {way: result for way, result in results.items() if result is not None}


def _held_out(pairs: Sequence[Asked], seen: Any, target: NDArray[np.bool_]) -> tuple[float, float] | None:
    """On the other splits after training on the largest."""
    import numpy as np

    sizes = Counter(one.record.split for one in pairs)
    largest = max(sizes, key=lambda split: sizes[split])
    learn = np.array([one.record.split == largest for one in pairs])
    if any(np.sum(target[part] == wanted) < LEAST_PAIRS for part in (learn, ~learn) for wanted in (True, False)):
        return None
    predicted = _model(seen).fit(seen[learn], target[learn]).predict(seen[~learn])
    return _balanced(target[~learn], predicted)


def _folds(pairs: Sequence[Asked], seen: Any, target: NDArray[np.bool_]) -> tuple[float, float] | None:
    import numpy as np
    from sklearn.model_selection import GroupKFold

    groups = np.array(_together(pairs))
    predicted = np.zeros(len(pairs), dtype=bool)
    if len(set(groups.tolist())) < FOLDS:
        return None
    for learn, check in GroupKFold(FOLDS, shuffle=True, random_state=SEED).split(groups, groups=groups):
        if len(set(target[learn].tolist())) < 2:
            return None
        predicted[check] = _model(seen).fit(seen[learn], target[learn]).predict(seen[check])
    return _balanced(target, predicted)


def _together(pairs: Sequence[Asked]) -> list[int]:
    """A number for each pair, the same for those that share a picture or a contrast group, directly or by others."""
    together = Components(len(pairs))
    together.join_equal(map(_ties, pairs))
    return [together.find(place) for place in range(len(pairs))]


def _ties(one: Asked) -> Iterator[str]:
    yield f"picture {picture_of(one.record)}"
    if one.pair.contrast_group:
        yield f"group {one.pair.contrast_group}"


def _targets(pairs: Sequence[Asked]) -> NDArray[np.bool_]:
    import numpy as np

    return np.array([one.pair.target != "comply" for one in pairs], dtype=bool)


def _model(seen: Any) -> Any:
    """For counts of words, or for a few numbers."""
    from scipy.sparse import issparse
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.linear_model import SGDClassifier

    if issparse(seen):  # a logistic regression whose time grows with the texts and no faster
        options = {"alpha": 1e-5, "max_iter": 10, "tol": None, "average": True}
        return SGDClassifier(loss="log_loss", class_weight="balanced", random_state=SEED, **options)
    return HistGradientBoostingClassifier(max_iter=60, max_depth=3, class_weight="balanced", random_state=SEED)


def _balanced(target: NDArray[np.bool_], predicted: NDArray[Any]) -> tuple[float, float]:
    """Balanced accuracy, and half its 95 % interval by the normal approximation to two independent shares."""
    import numpy as np

    shares = [float(np.mean(predicted[target == wanted] == wanted)) for wanted in (True, False)]
    counts = [int(np.sum(target == wanted)) for wanted in (True, False)]
    variance = sum(share * (1 - share) / count for share, count in zip(shares, counts, strict=True)) / 4
    return sum(shares) / 2, 1.96 * variance**0.5
