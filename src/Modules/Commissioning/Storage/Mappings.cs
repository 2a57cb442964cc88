using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMap.Commissioning.Agreements;
using ServiceMap.Commissioning.Blueprint;
using ServiceMap.Commissioning.Projects;

namespace ServiceMap.Commissioning.Storage;

internal sealed class ProjectMapping : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.ToTable("commissioning_projects").HasKey(one => one.Code);
        project.Property(one => one.Code).HasColumnName("id");
        project.Property(one => one.Name).HasColumnName("name");
        project.Property(one => one.LeadBody).HasColumnName("lead_body");
        project.Property(one => one.Services).HasConversion(new ServicesText(), ServicesText.Comparer).HasColumnName("service_ids");
        project.Property(one => one.Description).HasColumnName("description");
        project.Property(one => one.SourceTitle).HasColumnName("source_title");
        project.Property(one => one.SourceUrl).HasColumnName("source_url");
    }
}

internal sealed class AgreementMapping : IEntityTypeConfiguration<FundingAgreement>
{
    public void Configure(EntityTypeBuilder<FundingAgreement> agreement)
    {
        agreement.ToTable("commissioning_agreements").HasKey(one => one.Code);
        agreement.HasOne<Project>().WithMany().HasForeignKey(one => one.Project).OnDelete(DeleteBehavior.Restrict);
        agreement.Ignore(one => one.Amount);
        agreement.Property(one => one.Code).HasColumnName("id");
        agreement.Property(one => one.Project).HasColumnName("project_id");
        agreement.Property(one => one.Funder).HasColumnName("funder");
        agreement.Property(one => one.Pounds).HasColumnName("amount_gbp");
        agreement.Property(one => one.Starts).HasColumnName("starts");
        agreement.Property(one => one.Ends).HasColumnName("ends");
        agreement.Property(one => one.MayExtendTo).HasColumnName("may_extend_to");
        agreement.Property(one => one.Areas).HasColumnName("areas");
        agreement.Property(one => one.Reference).HasColumnName("reference");
        agreement.Property(one => one.Extends).HasColumnName("extends_id");
        agreement.Property(one => one.ConfidentialAmount).HasColumnName("confidential_amount");
        agreement.Property(one => one.SourceTitle).HasColumnName("source_title");
        agreement.Property(one => one.SourceUrl).HasColumnName("source_url");
    }
}

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.ToTable("commissioning_indicators").HasKey(one => new { one.Area, one.Name, one.Period, one.SourceTitle, one.SourceUrl });
        indicator.Property(one => one.Area).HasColumnName("area_code");
        indicator.Property(one => one.Name).HasColumnName("indicator");
        indicator.Property(one => one.Period).HasColumnName("period");
        indicator.Property(one => one.Value).HasColumnName("value");
        indicator.Property(one => one.SourceTitle).HasColumnName("source_title");
        indicator.Property(one => one.SourceUrl).HasColumnName("source_url");
    }
}

internal sealed class SignatoryMapping : IEntityTypeConfiguration<Signatory>
{
    public void Configure(EntityTypeBuilder<Signatory> signatory)
    {
        signatory.ToTable("commissioning_signatories").HasKey(one => one.Body);
        signatory.Property(one => one.Body).HasColumnName("body");
        signatory.Property(one => one.Kind).HasColumnName("kind");
        signatory.Property(one => one.Area).HasColumnName("area_code");
        signatory.Property(one => one.Signed).HasColumnName("signed_on");
        signatory.Property(one => one.Notes).HasColumnName("notes");
        signatory.Property(one => one.SourceTitle).HasColumnName("source_title");
        signatory.Property(one => one.SourceUrl).HasColumnName("source_url");
    }
}
