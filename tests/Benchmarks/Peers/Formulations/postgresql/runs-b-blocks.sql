-- window by level over blocks of 128 days; stretches are looked at only in blocks where a gap may open
{level-blocks.sql}
