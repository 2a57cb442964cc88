using System.CommandLine;

namespace ServiceMap.Host.Verbs;

/// <summary>Two days, both included.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<DateOnly> from = DayOption.Make("--from", "The first day.");
    private readonly Option<DateOnly> to = DayOption.Make("--to", "The last day.");

    public PeriodOptions AddTo(Command verb)
    {
        verb.Options.Add(from);
        verb.Options.Add(to);
        verb.Validators.Add(asked =>
        {
            if (asked.GetResult(from) is null || asked.GetResult(to) is null || asked.Errors.Any()) return;
            if (asked.GetValue(to) < asked.GetValue(from)) asked.AddError("--to is before --from: give the earlier day first.");
        });
        return this;
    }

    public DateOnly From(ParseResult asked) => asked.GetValue(from);

    public DateOnly To(ParseResult asked) => asked.GetValue(to);
}
