#!/bin/sh
# Brings the training text together in the folder named: ./prepare.sh /tmp/languages
# Needs Debian 12 with wordnet-base, python3, gettext and Apertium (eng-spa es-gl es-pt spa-cat es-fr spa-ita).
set -e
here=$(dirname "$(realpath "$0")")
mkdir -p "$1"
cd "$1"
apt-get download gnome-user-docs libreoffice-help-eu
for package in *.deb; do dpkg -x "$package" packages; done
python3 "$here/corpus.py" examples > ex.en
apertium -f txt eng-spa < ex.en > ex.es
# What a translator didn't know it marks; the marks must not reach the next one.
python3 "$here/corpus.py" known ex.es > es.txt
for mode in es-gl es-pt es-pt_BR spa-cat spa-cat_valencia es-fr spa-ita; do
    apertium -f txt "$mode" < es.txt > "ex.$mode"
done
python3 "$here/corpus.py" all "$here/../../.." > corpus.tsv
