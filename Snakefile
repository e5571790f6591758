# The build in shards on one machine, or with a profile on many: docs/scale.md.
#   snakemake --cores 8 --config shards=20
# `pages` cuts the pages otherwise, `passages` the shared passages, which are one block below 10,000 reports.
# The settings of the build (CORPUS_DIR, GENERATED_DIR, LANGUAGES …) come from the environment.
import os

GENERATED = os.environ.get("GENERATED_DIR", ".generated")
CORPUS = os.environ.get("CORPUS_DIR", "seeds")
# Chinese is always there, as in src/settings.ts.
ASKED = {name.strip() for name in os.environ.get("LANGUAGES", "zh,en").split(",")} | {"zh"}
RENDERED = ["render-" + name for name in sorted(ASKED, reverse=True)]
SHARDS = int(config.get("shards", 4))
OF = {
    "gather": 1,
    "passages": int(config.get("passages", 1)),
    **{name: int(config.get("pages", SHARDS)) for name in RENDERED},
}

# What each step reads of the others; what is read through others is not repeated.
NEEDS = {
    "analyse": [],
    "link": ["analyse"],
    "passages": ["analyse"],
    "index": ["analyse"],
    "gather": ["link", "passages"],
    **{name: ["gather"] for name in RENDERED},
}


def shards_of(steps):
    """The marks of all shards of some steps."""
    return [
        f"{GENERATED}/{step}/{number}-of-{of}/whole"
        for step in steps
        for of in [OF.get(step, SHARDS)]
        for number in range(1, of + 1)
    ]


# Where Node is that the project brings along; what one job has compiled the others need not.
shell.prefix(
    "export PATH=$PWD/node_modules/.bin:$PATH NODE_COMPILE_CACHE=node_modules/.cache/scripts; "
)


rule join:
    input:
        shards_of(RENDERED + ["index"]),
    output:
        touch(f"{GENERATED}/joined"),
    shell:
        "node scripts/build.ts join"


rule step:
    input:
        lambda shard: shards_of(NEEDS[shard.step]),
        lambda shard: [] if NEEDS[shard.step] else sorted(
            os.path.join(folder, name)
            for folder, _, names in os.walk(CORPUS)
            for name in names
        ),
    params:
        settings=[os.environ.get(name) for name in ("SITE_URL", "BASE_PATH", "REPOSITORY_URL", "EARLIER_DATA")],
    output:
        GENERATED + "/{step}/{number}-of-{of}/whole",
    wildcard_constraints:
        step="[a-z-]+",
    shell:
        "node scripts/build.ts {wildcards.step} --shard {wildcards.number}/{wildcards.of}"
