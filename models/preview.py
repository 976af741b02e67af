"""The preview: the picture of tweets that stands for a version on its card and wherever a link to it is shown.

It is the first one, which was made with the version, until somebody chooses another; that one lies beside the version's
directory. Knows files. Knows nothing of how a picture is drawn or of who may choose.
"""

from pathlib import Path

from models.beside import beside, held
from models.files_on_disk import write_atomically
from models.front_matter import PREVIEW


def read_preview(version_dir: Path) -> bytes | None:
    """The version's preview, a PNG; None where it was made before there were any and none was chosen."""
    for path in (_chosen(version_dir), version_dir / PREVIEW):
        try:
            return path.read_bytes()
        except OSError:
            continue
    return None


def set_preview(version_dir: Path, picture: bytes) -> None:
    """Choose another one, in the place of the one that was chosen before.

    Raises:
        StoreError: there is no such version any more.
        BowerbirdError: the disk is full or cannot be written.
    """
    with held(version_dir):
        write_atomically(_chosen(version_dir), picture)


def _chosen(version_dir: Path) -> Path:
    return beside(version_dir, "preview", ".png")
