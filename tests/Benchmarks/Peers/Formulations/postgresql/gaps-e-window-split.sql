-- window: running max of the last days of each cell, by first day; copy in two halves
{window.sql over split_stretch}
