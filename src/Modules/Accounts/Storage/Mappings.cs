using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Mail;

namespace ServiceMap.Accounts.Storage;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> row)
    {
        row.ToTable("accounts_audit").HasKey(one => one.Number);
        row.Property(one => one.Number).HasColumnName("number").ValueGeneratedNever();
        row.Property(one => one.At).HasColumnName("at").HasConversion(at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
        row.Property(one => one.Account).HasColumnName("account_id");
        row.Property(one => one.Name).HasColumnName("name");
        row.Property(one => one.As).HasColumnName("acting_as");
        row.Property(one => one.From).HasColumnName("from_address");
        row.Property(one => one.What).HasColumnName("what");
        row.Property(one => one.Subject).HasColumnName("subject");
        row.Property(one => one.Before).HasColumnName("before");
        row.Property(one => one.After).HasColumnName("after");
        row.Property(one => one.Previous).HasColumnName("previous_hash");
        row.Property(one => one.Hash).HasColumnName("hash");
    }
}

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("accounts_letters").HasKey(one => one.Key);
        letter.Property(one => one.Key).HasColumnName("key");
        letter.Property(one => one.To).HasColumnName("to_address");
        letter.Property(one => one.Subject).HasColumnName("subject");
        letter.Property(one => one.Sealed).HasColumnName("sealed");
        letter.Property(one => one.Kept).HasColumnName("kept");
        letter.Property(one => one.Tried).HasColumnName("tried");
        letter.Property(one => one.Sent).HasColumnName("sent");
        letter.Property(one => one.Refusals).HasColumnName("refusals");
        letter.Property(one => one.NotBefore).HasColumnName("not_before");
    }
}

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("accounts_runs").HasKey(one => one.Id);
        run.Property(one => one.Id).HasColumnName("id").ValueGeneratedNever();
        run.Property(one => one.Job).HasColumnName("job");
        run.Property(one => one.Began).HasColumnName("began");
        run.Property(one => one.Ended).HasColumnName("ended");
        run.Property(one => one.Did).HasColumnName("did");
        run.Property(one => one.Failed).HasColumnName("failed");
    }
}
