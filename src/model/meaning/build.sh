#!/bin/sh
# Builds lexicon.tsv and vectors.bin from nothing: build.sh CONTENT MBERT WORK OUT
# CONTENT: this repository's content directory. MBERT: the unpacked model (see README.md). WORK: room for about 1 GB.
set -eu
content=$1 mbert=$2 work=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$work" "$out"
run() { python3 "$here/$@"; }
run wordnet.py "$work"
for kind in example gloss; do
    run translate.py eng-spa "$work/$kind.en" "$work/$kind.es"
    run translate.py es-pt "$work/$kind.es" "$work/$kind.pt" again
    run translate.py es-fr "$work/$kind.es" "$work/$kind.fr" again
    run translate.py spa-cat "$work/$kind.es" "$work/$kind.ca" again
    run translate.py es-gl "$work/$kind.es" "$work/$kind.gl" again
    run translate.py eng-cat "$work/$kind.en" "$work/$kind.ca2"
done
run own.py "$content" "$work"
run dictionary.py "$work" "$mbert/assets/vocab.txt"
run corpus.py "$work"
run lexicon.py "$work" "$out/lexicon.tsv"
run vectors.py "$work" "$mbert" "$out/vectors.bin"
