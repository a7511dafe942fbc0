"""`croissant.json`: the published folder in Croissant 1.1, with responsible-AI and provenance terms.

The Hub makes a Croissant file of its own, without these terms; ours lies in the folder. All of it comes from the data:
files with their hashes from the manifest, columns from the schema, counts from the rows. Pure.

Sources: Croissant 1.1 (docs.mlcommons.org/croissant), Croissant RAI 1.0, PROV-O.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from vlguard_data import __version__, schema, store
from vlguard_data.audit import Check

from . import card
from .release import Release
from .stats import Stats

FILE = "croissant.json"
CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "prov": "http://www.w3.org/ns/prov#",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
LICENSES = {"CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/"}
TYPES = {"string": "sc:Text", "bool": "sc:Boolean", "int32": "sc:Integer", "float64": "sc:Float"}


def croissant(
    stage: store.Stage, files: Mapping[str, Any], stats: Stats, checks: Sequence[Check], release: Release
) -> bytes:
    """The file's bytes. files: name -> the manifest's entry of it."""
    tables = [name for name in sorted(files) if name.endswith(".parquet") and name != store.REJECTED]
    licences = sorted({licence for _, licence in stats.sources})
    value = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": ["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"],
        "name": card.pretty_name(stage),
        "description": card.summary(stage, stats),
        "version": release.version,
        "license": [LICENSES.get(licence, licence) for licence in licences],
        "citeAs": card.citation(stage, release),
        "keywords": ["safety", "refusal", "vision-language models", "red teaming"],
        "identifier": f"sha256:{release.content_digest}",
        "datePublished": store.now()[:10],
        "creator": {"@type": "Organization", "name": release.contact or "the publisher of this folder"},
        "distribution": [_file(name, files[name]) for name in tables],
        "recordSet": [_records(name) for name in tables],
        **_responsible(stage, stats, checks, release),
        **_provenance(stats),
    }
    return json.dumps(value, indent=1, ensure_ascii=False).encode() + b"\n"


def _file(name: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": name,
        "name": name,
        "contentUrl": name,
        "contentSize": f"{entry['size_bytes']} B",
        "encodingFormat": "application/x-parquet",
        "sha256": entry["sha256"],
    }


def _records(name: str) -> dict[str, Any]:
    """A record set for each table: a split of a config, or a shard of one."""
    config, _, rest = name.partition("/")
    features = schema.ANNOTATION_FEATURES if config == "annotations" else schema.FEATURES
    id = f"{'annotations' if config == 'annotations' else 'default'}/{rest.removesuffix('.parquet')}"
    return {
        "@type": "cr:RecordSet",
        "@id": id,
        "name": id,
        "description": "one row per pair, no pixels"
        if config == "annotations"
        else "one row per image, with its pairs",
        "field": [_field(id, name, column, feature) for column, feature in features.items()],
    }


def _field(records: str, file: str, column: str, feature: Any) -> dict[str, Any]:
    id = f"{records}/{column}"
    field: dict[str, Any] = {"@type": "cr:Field", "@id": id, "name": id}
    source: dict[str, Any] = {"fileObject": {"@id": file}, "extract": {"column": column}}
    if feature.get("_type") == "Image":
        return field | {"dataType": "sc:ImageObject", "source": source | {"transform": {"jsonPath": "bytes"}}}
    if feature.get("_type") == "Value":
        return field | {"dataType": TYPES[feature["dtype"]], "source": source}
    inner = feature["feature"] if feature.get("_type") == "List" else feature
    parts = [
        {
            "@type": "cr:Field",
            "@id": f"{id}/{name}",
            "name": f"{id}/{name}",
            "dataType": TYPES[part["dtype"]],
            "source": source | {"transform": {"jsonPath": name}},
        }
        for name, part in inner.items()
    ]
    return field | {"subField": parts} | ({"repeated": True} if feature.get("_type") == "List" else {})


def _responsible(stage: store.Stage, stats: Stats, checks: Sequence[Check], release: Release) -> dict[str, Any]:
    """The RAI vocabulary's terms, as far as the data tells."""
    open_edition = stage.manifest["edition"].get("name") == "open"
    broken = [check.id for check in checks if not check.ok]
    agreed = [
        f"{check.id.removeprefix('agreement.')} {check.value:.3f} over {check.parts['units']:,} images"
        for check in checks
        if check.id.startswith("agreement.") and check.value is not None
    ]
    people, authored = {"authored", "human"} & set(stats.origins), "authored" in stats.origins
    return {
        "rai:dataCollection": "Images from: " + ", ".join(sorted({source for source, _ in stats.sources})),
        "rai:dataCollectionType": ["Drawn by code" if open_edition else "Secondary data"],
        "rai:dataCollectionMissingData": f"{len(release.rejected):,} items were left out; rejected.parquet says why",
        "rai:dataPreprocessingProtocol": [
            "Pictures are decoded, turned upright, brought to sRGB on white, made smaller where too large, and encoded "
            "again from their pixels; no metadata survives",
            "Near-duplicates and pairs of one question share a split",
        ],
        "rai:dataAnnotationProtocol": f"Labels and pairs follow {stage.policy.label} (policy.yaml), clause by clause",
        "rai:dataAnnotationPlatform": f"vlguard-data {__version__}",
        "rai:dataAnnotationAnalysis": [
            *(agreed or ["no image has votes that could be compared"]),
            *(["votes of the edition's authors are replayed: their agreement is by construction"] if authored else []),
        ],
        "rai:annotationsPerItem": f"{stats.votes.total() / max(1, stats.records.total()):.2f} votes an image",
        "rai:machineAnnotationTools": sorted(stats.models) or ["none"],
        "rai:annotatorDemographics": "the edition's authors; not recorded" if people else "no people annotated",
        "rai:dataBiases": [f"audit over its limit: {id}" for id in broken] or ["no audit is over its limit"],
        "rai:dataLimitations": card.limits(stage, stats),
        "rai:dataUseCases": [
            "Safety fine-tuning of vision-language models",
            "Measuring attack success and over-refusal",
        ],
        "rai:dataSocialImpact": "Teaches models to refuse harm and to keep answering what is harmless. Its harmful "
        "requests could be misused as prompts"
        + ("; they are mild and free of operational detail" if open_edition else ""),
        "rai:personalSensitiveInformation": "The people are drawn and invented"
        if open_edition
        else "Not known to the tool that made this file; see the policy's clause privacy.personal_data",
        "rai:dataReleaseMaintenancePlan": "Takedowns go to "
        f"{release.contact or card.NO_CONTACT}; tombstones.json ships with every version",
        "rai:hasSyntheticData": open_edition or bool(stats.origins["model"]),
        "usageInfo": "Not for training a model to produce what the refused instructions ask for",
    }


def _provenance(stats: Stats) -> dict[str, Any]:
    """What the pictures come from, and what wrote labels and pairs: PROV-O."""
    return {
        "prov:wasDerivedFrom": [
            {"@type": "prov:Entity", "name": source, "license": licence, "size": f"{number} images"}
            for (source, licence), number in sorted(stats.sources.items())
        ],
        "prov:wasGeneratedBy": [
            {
                "@type": "prov:Activity",
                "name": f"annotation by {model}",
                "size": f"{number} images",
                "prov:used": [f"prompt sha256:{prompt}" for prompt in sorted(stats.prompts)],
            }
            for model, number in sorted(stats.models.items())
        ],
    }
