"""Bulk translation by Apertium: translate.py MODE IN OUT (one text a line).

Every line is sent as a paragraph of its own. Without the empty line between them Apertium's rules carry words over from
one line to the next. A word it does not know comes back as *word, and stays so in OUT; known() drops it."""
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor


def clean(text):
    return re.sub(r'\s+', ' ', re.sub(r'[\[\]{}^$@\\<>*#~|]', ' ', text)).strip() or '.'


def known(text):
    """Without the words Apertium did not know, but for names (capitals): those are the same in the other language."""
    return re.sub(r'\s+', ' ', re.sub(r'\*(\S+)', lambda m: m[1] if m[1][:1].isupper() else '', text)).strip()


def unmark(text):
    return re.sub(r'[*#@]', '', text)


def _chunk(mode, lines):
    try:
        run = subprocess.run(['apertium', '-f', 'txt', mode], input='\n\n'.join(lines) + '\n\n', capture_output=True, text=True,
                             errors='replace', timeout=600)
        out = [x.strip() for x in run.stdout.rstrip('\n').split('\n\n')]
    except subprocess.TimeoutExpired:
        out = []
    if len(out) == len(lines):
        return out
    if len(lines) == 1:
        return ['']
    half = len(lines) // 2   # something in it upsets the pipe: find it
    return _chunk(mode, lines[:half]) + _chunk(mode, lines[half:])


def translate(mode, lines, size=1500, workers=2):
    lines = [clean(x) for x in lines]
    with ThreadPoolExecutor(workers) as pool:
        parts = pool.map(lambda i: _chunk(mode, lines[i:i + size]), range(0, len(lines), size))
        return [re.sub(r'[#@]', '', x).replace('\n', ' ') for part in parts for x in part]


if __name__ == '__main__':
    start = time.time()
    source = open(sys.argv[2], encoding='utf-8').read().split('\n')[:-1]
    if len(sys.argv) > 4:
        source = [x.replace('*', '') for x in source]   # the source is itself a translation
    with open(sys.argv[3], 'w', encoding='utf-8') as f:
        f.writelines(x + '\n' for x in translate(sys.argv[1], source))
    print(sys.argv[1], len(source), 'lines', '%.0f s' % (time.time() - start), flush=True)
