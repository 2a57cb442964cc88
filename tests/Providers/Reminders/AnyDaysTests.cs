using CsCheck;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Reminders;

/// <summary>Whatever the days on which the worker runs, dies and starts anew, and on which people confirm their entries.</summary>
public sealed class AnyDaysTests
{
    private static readonly string[] Services = ["S1", "S2", "T1", "T2"];

    private static readonly MadeUpPack Pack = MadeUpPack.Start.Provider("trust")
        .Service("S1", ("assured_on", "2026-07-20"), ("assured_by", "provider")).Service("S2")
        .Service("T1", ("provider_id", "trust"), ("assured_on", "2026-05-01"), ("assured_by", "provider")).Service("T2", ("provider_id", "trust"), ("assured_on", "2026-12-31"), ("assured_by", "provider"));

    [Fact]
    public Task No_reminder_is_sent_twice_and_none_is_missed() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[1, 45], Gen.Int[0, 3]).Array[5, 25].SampleAsync(Sequence, iter: 12, threads: 1, seed: "0N0XIzNsQ0O2");

    private static async Task Sequence((int What, int Days, int Service)[] acts)
    {
        await using RemindedPeople people = await RemindedPeople.Start(Pack);
        Expected expected = new(people.Today);
        foreach ((int what, int days, int service) in acts)
        {
            if (what == 0)
            {
                await people.Confirm(Services[service]);
                expected.Confirmed(Services[service], people.Today);
            }

            people.Dies = what == 1;
            people.Clock.Advance(TimeSpan.FromDays(what < 2 ? 0 : what < 5 ? 1 : days));
            int before = people.Sent.Count;
            await people.Run();
            SendMail[] now = [.. people.Sent.Skip(before)];
            foreach (AccountSummary person in new[] { RemindedPeople.Jo, RemindedPeople.Sam })
            {
                int due = people.Dies ? 0 : expected.Mails(person, people.Today);
                Assert.Equal(due, now.Count(mail => mail.To == person.Email));
            }
        }
    }

    /// <summary>What must be, said as plainly as can be: the days one after the other, each step told once to each person.</summary>
    private sealed class Expected(DateOnly began)
    {
        private readonly Dictionary<string, DateOnly?> assured = new()
        {
            ["S1"] = new DateOnly(2026, 7, 20), ["S2"] = null, ["T1"] = new DateOnly(2026, 5, 1), ["T2"] = new DateOnly(2026, 12, 31),
        };

        private readonly HashSet<(string Person, string Service, DateOnly Due, DateOnly Step)> told = [];
        private readonly Dictionary<string, DateOnly> lastMail = [];

        public void Confirmed(string service, DateOnly day) => assured[service] = day;

        /// <summary>1 where she is to have a message today, else 0; and it is taken as sent.</summary>
        public int Mails(AccountSummary person, DateOnly today)
        {
            if (lastMail.TryGetValue(person.Name, out DateOnly last) && last == today) return 0;
            bool isNew = false;
            foreach (string service in Services.Where(service => person.Organisations.Contains(service[0] == 'S' ? "charity" : "trust")))
            {
                (DateOnly due, DateOnly? step) = Latest(service, today);
                if (step is { } day) isNew |= told.Add((person.Name, service, due, day));
            }

            if (isNew) lastMail[person.Name] = today;
            return isNew ? 1 : 0;
        }

        private (DateOnly Due, DateOnly? Step) Latest(string service, DateOnly today)
        {
            DateOnly due = assured[service]?.AddMonths(6) ?? began;
            List<DateOnly> steps = assured[service] is null ? [] : [due.AddDays(-30), due.AddDays(-7)];
            for (DateOnly day = due.AddDays(14); day <= today; day = day.AddDays(14)) steps.Add(day);
            return (due, steps.Where(day => day <= today).Select(day => (DateOnly?)day).LastOrDefault());
        }
    }
}
