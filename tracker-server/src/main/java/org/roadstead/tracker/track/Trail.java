package org.roadstead.tracker.track;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Box;

/**
 * Fixes of one track in the order in which they were heard, as an immutable value. Adding at the end shares the blocks that are full;
 * a late fix copies the block it goes into. At most two hours and {@value #MOST_FIXES} fixes are kept, whole blocks of the oldest go
 * first; a late fix from over two hours before the newest does not go in front of the others.
 */
public final class Trail {
    /** No fix yet. */
    public static final Trail EMPTY = new Trail(new Fix[0][], 0);

    static final int BLOCK = 64;
    static final int MOST_FIXES = 2048;
    static final long LONGEST_MILLIS = 2 * 3600_000L;

    private final Fix[][] blocks;
    private final int size;

    private Trail(Fix[][] blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /** The i-th fix, the oldest is 0. */
    public Fix fix(int i) {
        int left = i;
        for (Fix[] block : blocks) {
            if (left < block.length) {
                return block[left];
            }
            left -= block.length;
        }
        throw new IndexOutOfBoundsException("expected an index below " + size + ", found " + i);
    }

    /** The newest; null while there is none. */
    public @Nullable Fix last() {
        return size == 0 ? null : blocks[blocks.length - 1][blocks[blocks.length - 1].length - 1];
    }

    /** All fixes, the oldest first. */
    public Fix[] toArray() {
        Fix[] all = new Fix[size];
        int at = 0;
        for (Fix[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }

    /** The fixes that are believed, the oldest first: what rules judge. */
    public Fix[] believed() {
        Fix[] all = toArray();
        int count = 0;
        for (Fix fix : all) {
            if (fix.isBelieved()) {
                all[count++] = fix;
            }
        }
        return count == all.length ? all : Arrays.copyOf(all, count);
    }

    /** True if a fix is in the box. */
    public boolean touches(Box box) {
        for (Fix[] block : blocks) {
            for (Fix fix : block) {
                if (box.contains(fix.latitudeDegrees(), fix.longitudeDegrees())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many fixes were heard at that moment or before it. */
    public int heardUpTo(long heardMillis) {
        int count = 0;
        for (Fix[] block : blocks) {
            if (block[block.length - 1].heardMillis() <= heardMillis) {
                count += block.length;
            } else {
                for (Fix fix : block) {
                    if (fix.heardMillis() > heardMillis) {
                        return count;
                    }
                    count++;
                }
            }
        }
        return count;
    }

    /** The trail with one more fix at its place; behind others of the same moment. */
    public Trail with(Fix fix) {
        Fix newest = last();
        Fix[][] next;
        if (newest == null) {
            next = new Fix[][]{{fix}};
        } else if (fix.heardMillis() < Math.min(newest.heardMillis() - LONGEST_MILLIS, blocks[0][0].heardMillis())) {
            return this;
        } else if (fix.heardMillis() >= newest.heardMillis()) {
            next = appended(fix);
        } else {
            next = inserted(fix);
        }
        return new Trail(next, size + 1).bounded();
    }

    private Fix[][] appended(Fix fix) {
        Fix[] open = blocks[blocks.length - 1];
        if (open.length >= BLOCK) {
            Fix[][] next = Arrays.copyOf(blocks, blocks.length + 1);
            next[blocks.length] = new Fix[]{fix};
            return next;
        }
        Fix[][] next = blocks.clone();
        next[blocks.length - 1] = Arrays.copyOf(open, open.length + 1);
        next[blocks.length - 1][open.length] = fix;
        return next;
    }

    private Fix[][] inserted(Fix fix) {
        Fix[][] next = blocks.clone();
        for (int b = 0; b < blocks.length; b++) {
            Fix[] block = blocks[b];
            if (block[block.length - 1].heardMillis() > fix.heardMillis()) {
                int at = 0;
                while (block[at].heardMillis() <= fix.heardMillis()) {
                    at++;
                }
                Fix[] wider = new Fix[block.length + 1];
                System.arraycopy(block, 0, wider, 0, at);
                wider[at] = fix;
                System.arraycopy(block, at, wider, at + 1, block.length - at);
                next[b] = wider;
                return next;
            }
        }
        throw new IllegalStateException("a late fix has a newer one behind it");
    }

    private Trail bounded() {
        Fix[] oldest = blocks[0];
        Fix newest = blocks[blocks.length - 1][blocks[blocks.length - 1].length - 1];
        boolean tooOld = newest.heardMillis() - oldest[oldest.length - 1].heardMillis() > LONGEST_MILLIS;
        if (blocks.length > 1 && (tooOld || size > MOST_FIXES)) {
            return new Trail(Arrays.copyOfRange(blocks, 1, blocks.length), size - oldest.length).bounded();
        }
        return this;
    }

    /** The trail without one of its fixes; this same trail if it is gone already. */
    Trail without(Fix gone) {
        for (int b = blocks.length - 1; b >= 0; b--) {
            Fix[] block = blocks[b];
            for (int i = block.length - 1; i >= 0; i--) {
                if (block[i].equals(gone)) {
                    return new Trail(block.length == 1 ? withoutBlock(b) : withoutFix(b, i), size - 1);
                }
            }
        }
        return this;
    }

    private Fix[][] withoutBlock(int gone) {
        Fix[][] next = new Fix[blocks.length - 1][];
        System.arraycopy(blocks, 0, next, 0, gone);
        System.arraycopy(blocks, gone + 1, next, gone, next.length - gone);
        return next;
    }

    private Fix[][] withoutFix(int in, int gone) {
        Fix[][] next = blocks.clone();
        Fix[] block = blocks[in];
        next[in] = new Fix[block.length - 1];
        System.arraycopy(block, 0, next[in], 0, gone);
        System.arraycopy(block, gone + 1, next[in], gone, block.length - gone - 1);
        return next;
    }

    /** The trail with one of its fixes replaced by another of the same moment; this same trail if it is gone already. */
    Trail replaced(Fix old, Fix with) {
        for (int b = blocks.length - 1; b >= 0; b--) {
            Fix[] block = blocks[b];
            for (int i = block.length - 1; i >= 0; i--) {
                if (block[i].equals(old)) {
                    Fix[][] next = blocks.clone();
                    next[b] = block.clone();
                    next[b][i] = with;
                    return new Trail(next, size);
                }
            }
        }
        return this;
    }
}
