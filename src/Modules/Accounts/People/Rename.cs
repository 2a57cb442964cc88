using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.People;

/// <summary>Somebody is called otherwise from now on.</summary>
internal sealed class Rename(AccountsDb db, AuditTrail trail)
{
    public const int Longest = 100;

    public async Task<bool> Run(Guid id, string name, Actor who, CancellationToken stop)
    {
        Account account = await db.Users.SingleAsync(one => one.Id == id, stop);
        if (account.Name == name) return false;
        await trail.Add(new RecordAct(who, Acts.Renamed, id.ToString(), account.Name, name), stop);
        account.Name = name;
        await db.SaveChangesAsync(stop);
        return true;
    }
}
