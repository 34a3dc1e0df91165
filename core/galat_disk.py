"""What a disk refuses, by the number of its error."""

import errno

PENUH = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
TIDAK_BOLEH = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
