using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Reminders;

/// <summary>
/// Reminds people to confirm their entries, each in one message with all that is due or soon due, as soon as there is to be a reminder of one
/// of them that she has not had. After a pause of any length she has one message, as if the earlier ones had been sent.
/// </summary>
internal sealed class SendReminders(OneWrite write, DueEntries due, ProvidersDb db, IMediator ask)
{
    /// <returns>How many people were reminded.</returns>
    public async Task<int> Run(DateOnly today, CancellationToken stop)
    {
        IReadOnlyList<DueEntry> entries = await due.Run(today, stop);
        int reminded = 0;
        foreach (AccountSummary person in (await ask.Send(new AccountsKnown(), stop)).Where(account => account.Roles.Contains(Role.Provider)))
        {
            if ((await News(db, person, Own(entries, person), stop)).Count == 0) continue;
            if (await write.Run(scope => Remind(scope, person, today, stop), stop)) reminded++;
        }

        return reminded;
    }

    /// <summary>What is to be told is looked up again, since somebody may have confirmed something a moment ago.</summary>
    private static async Task<Written<bool>> Remind(IServiceProvider scope, AccountSummary person, DateOnly today, CancellationToken stop)
    {
        ProvidersDb db = scope.GetRequiredService<ProvidersDb>();
        IReadOnlyList<DueEntry> own = Own(await scope.GetRequiredService<DueEntries>().Run(today, stop), person);
        IReadOnlyList<Reminder> news = await News(db, person, own, stop);
        if (news.Count == 0) return Written<bool>.Nothing(false);
        db.AddRange(news);
        await db.SaveChangesAsync(stop);
        string key = string.Create(CultureInfo.InvariantCulture, $"reminder {person.Account:D} {today:O}");
        SendMail mail = new(key, person.Email, ReminderText.Subject(own.Count), ReminderText.Of(person.Name, own, today));

        // Nobody is written to twice on one day: what there is to tell waits for the next.
        return await scope.GetRequiredService<IMediator>().Send(mail, stop) ? Written<bool>.Kept(true, []) : Written<bool>.Nothing(false);
    }

    private static IReadOnlyList<DueEntry> Own(IReadOnlyList<DueEntry> entries, AccountSummary person) =>
        [.. entries.Where(entry => person.Organisations.Contains(entry.Provider.Value))];

    private static async Task<IReadOnlyList<Reminder>> News(ProvidersDb db, AccountSummary person, IReadOnlyList<DueEntry> own, CancellationToken stop)
    {
        Reminder[] reached = [.. own.Where(entry => entry.StepOn is not null).Select(entry => new Reminder(person.Account, entry.Service, entry.DueOn, entry.StepOn!.Value))];
        return reached.Length == 0 ? [] : [.. reached.Except(await db.Reminders.AsNoTracking().Where(sent => sent.Account == person.Account).ToListAsync(stop))];
    }
}
