namespace ServiceMap.Gaps.Reports;

/// <summary>What is not recorded of an entry; the first five keep a service from being confirmed.</summary>
[Flags]
internal enum Missing
{
    None = 0,
    Start = 1,
    End = 2,

    /// <summary>Nobody has assured lately that the entry is true.</summary>
    Assurance = 4,
    Areas = 8,

    /// <summary>Its funding has ended and might have been extended: nobody has recorded that it was.</summary>
    Extension = 16,

    /// <summary>Who runs it.</summary>
    Provider = 32,

    /// <summary>The title or the address of where it was read.</summary>
    Source = 64,

    /// <summary>The pounds, where they are not confidential.</summary>
    Amount = 128,

    /// <summary>Where a public site is: its area is only stated.</summary>
    Position = 256,

    /// <summary>Services in the areas that an agreement is for: there it pays for nothing.</summary>
    Services = 512,
}
