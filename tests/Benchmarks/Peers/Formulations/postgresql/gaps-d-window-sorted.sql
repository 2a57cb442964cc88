-- window: running max of the last days of each cell, by first day; copy sorted and indexed beforehand
{window.sql over sorted_stretch}
