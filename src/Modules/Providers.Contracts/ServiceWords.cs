namespace ServiceMap.Providers.Contracts;

/// <summary>Whether a service can be counted on at all. Where none is recorded, it is <see cref="Live"/>.</summary>
public enum ServiceState
{
    Live,

    /// <summary>Takes no referral now: still active, and said so.</summary>
    Full,

    /// <summary>Not active on any day while it is so.</summary>
    Paused,

    /// <summary>Not active on any day while it is so; kept for the record.</summary>
    Withdrawn,

    /// <summary>Not active and not public.</summary>
    Hidden,
}

/// <summary>How a service reaches a woman.</summary>
public enum Delivery
{
    Site,
    Outreach,
    Phone,
    Online,
}

/// <summary>What kind of body last assured that an entry is true.</summary>
public enum AssuredBy
{
    Provider,
    Commissioner,
    Administrator,
}

/// <summary>How much of a location may be known; each word withholds more than the one before it.</summary>
public enum Confidentiality
{
    Public,

    /// <summary>The area may be shown, nothing finer.</summary>
    AddressWithheld,

    /// <summary>Not even the area may be shown.</summary>
    LocationWithheld,
}
