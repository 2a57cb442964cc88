using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMap.Accounts.Audit;

namespace ServiceMap.Accounts.Storage;

internal sealed class AuditHeadMapping : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("accounts_audit_head").HasKey(one => one.Number);
        head.Property(one => one.Number).HasColumnName("number").ValueGeneratedNever();
        head.Property(one => one.Sealed).HasColumnName("sealed");
    }
}
