using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Reminders;

/// <summary>That somebody was reminded of an entry.</summary>
/// <param name="Account">Who was.</param>
/// <param name="Service">The entry.</param>
/// <param name="DueOn">The day by which it was to be confirmed.</param>
/// <param name="StepOn">Which reminder it was, by the day from which it was to be sent.</param>
internal sealed record Reminder(Guid Account, ServiceCode Service, DateOnly DueOn, DateOnly StepOn);
