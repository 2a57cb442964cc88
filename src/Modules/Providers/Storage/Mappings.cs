using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Notes;
using ServiceMap.Providers.Reminders;
using ServiceMap.Providers.Uploads;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Storage;

internal sealed class ProviderMapping : IEntityTypeConfiguration<ProviderEntry>
{
    public void Configure(EntityTypeBuilder<ProviderEntry> provider)
    {
        provider.ToTable("providers_providers").HasKey(entry => entry.Code);
        provider.Property(entry => entry.Code).HasColumnName("id");
        provider.Property(entry => entry.Name).HasColumnName("name");
        provider.Property(entry => entry.Website).HasColumnName("website");
        provider.Property(entry => entry.Email).HasColumnName("email");
        provider.Property(entry => entry.Phone).HasColumnName("phone");
        provider.Property(entry => entry.CharityNumber).HasColumnName("charity_number");
        provider.Property(entry => entry.SourceUrl).HasColumnName("source_url");
    }
}

internal sealed class ServiceMapping : IEntityTypeConfiguration<ServiceEntry>
{
    public void Configure(EntityTypeBuilder<ServiceEntry> service)
    {
        service.ToTable("providers_services").HasKey(entry => entry.Code);
        service.HasOne<ProviderEntry>().WithMany().HasForeignKey(entry => entry.Provider).OnDelete(DeleteBehavior.Restrict);
        service.Ignore(entry => entry.Source);
        service.Property(entry => entry.Code).HasColumnName("id");
        service.Property(entry => entry.Provider).HasColumnName("provider_id");
        service.Property(entry => entry.Name).HasColumnName("name");
        service.Property(entry => entry.Kind).HasColumnName("kind");
        service.Property(entry => entry.WomenSpecific).HasColumnName("women_specific");
        List(service.Property(entry => entry.Needs), slug => new NeedCode(slug)).HasColumnName("needs");
        List(service.Property(entry => entry.Cohorts), slug => new CohortCode(slug)).HasColumnName("cohorts");
        service.Property(entry => entry.CohortsOnly).HasColumnName("cohorts_only");
        List(service.Property(entry => entry.Stages), slug => new StageCode(slug)).HasColumnName("stages");
        List(service.Property(entry => entry.Delivery), word => Enum.Parse<Delivery>(word)).HasColumnName("delivery");
        service.Property(entry => entry.Areas).HasColumnName("areas");
        service.Property(entry => entry.Starts).HasColumnName("starts");
        service.Property(entry => entry.Ends).HasColumnName("ends");
        service.Property(entry => entry.Capacity).HasColumnName("capacity");
        service.Property(entry => entry.Referral).HasColumnName("referral");
        service.Property(entry => entry.Url).HasColumnName("url");
        service.Property(entry => entry.AssuredOn).HasColumnName("assured_on");
        service.Property(entry => entry.AssuredBy).HasColumnName("assured_by");
        service.Property(entry => entry.State).HasColumnName("state");
        service.Property(entry => entry.Description).HasColumnName("description");
        service.Property(entry => entry.SourceTitle).HasColumnName("source_title");
        service.Property(entry => entry.SourceUrl).HasColumnName("source_url");
    }

    private static PropertyBuilder<IReadOnlyList<T>> List<T>(PropertyBuilder<IReadOnlyList<T>> property, Func<string, T> read) =>
        property.HasConversion(new ListText<T>(read), ListText<T>.Comparer);
}

internal sealed class LocationMapping : IEntityTypeConfiguration<Location>
{
    public void Configure(EntityTypeBuilder<Location> location)
    {
        location.ToTable("providers_locations").HasKey(entry => entry.Id);
        location.HasOne<ServiceEntry>().WithMany().HasForeignKey(entry => entry.Service).OnDelete(DeleteBehavior.Restrict);
        location.Ignore(entry => entry.Area);
        location.Ignore(entry => entry.Point);
        location.Property(entry => entry.Id).HasColumnName("id");
        location.Property(entry => entry.Service).HasColumnName("service_id");
        location.Property(entry => entry.Confidentiality).HasColumnName("confidentiality");
        location.Property(entry => entry.Name).HasColumnName("name");
        location.Property(entry => entry.Address).HasColumnName("address");
        location.Property(entry => entry.Postcode).HasColumnName("postcode");
        location.Property(entry => entry.Longitude).HasColumnName("longitude");
        location.Property(entry => entry.Latitude).HasColumnName("latitude");
        location.Property(entry => entry.FoundLongitude).HasColumnName("found_longitude");
        location.Property(entry => entry.FoundLatitude).HasColumnName("found_latitude");
        location.Property(entry => entry.StatedArea).HasColumnName("stated_area");
        location.Property(entry => entry.HasPosition).HasColumnName("has_position");
        location.Property(entry => entry.FoundArea).HasColumnName("found_area");
    }
}

internal sealed class SealedPartMapping : IEntityTypeConfiguration<SealedPart>
{
    public void Configure(EntityTypeBuilder<SealedPart> part)
    {
        part.ToTable(ProvidersModule.SealedTable).HasKey(entry => entry.LocationId);
        part.HasOne<Location>().WithOne().HasForeignKey<SealedPart>(entry => entry.LocationId).OnDelete(DeleteBehavior.Restrict);
        part.Property(entry => entry.LocationId).HasColumnName("location_id");
        part.Property(entry => entry.Sealed).HasColumnName("sealed");
    }
}

internal sealed class WithheldReadingMapping : IEntityTypeConfiguration<WithheldReading>
{
    public void Configure(EntityTypeBuilder<WithheldReading> reading)
    {
        reading.ToTable("providers_readings").HasKey(entry => entry.Id);
        reading.Property(entry => entry.Id).HasColumnName("id").ValueGeneratedNever();
        reading.Property(entry => entry.At).HasColumnName("at");
        reading.Property(entry => entry.Who).HasColumnName("who");
        reading.Property(entry => entry.Why).HasColumnName("why");
        reading.Property(entry => entry.Locations).HasColumnName("location_ids");
    }
}

internal sealed class UnlistedMapping : IEntityTypeConfiguration<UnlistedWish>
{
    public void Configure(EntityTypeBuilder<UnlistedWish> wish)
    {
        // It outlives the organisation's entry, so it refers to nothing.
        wish.ToTable("providers_unlisted").HasKey(entry => entry.Provider);
        wish.Property(entry => entry.Provider).HasColumnName("provider_id");
        wish.Property(entry => entry.Name).HasColumnName("name");
        wish.Property(entry => entry.CharityNumber).HasColumnName("charity_number");
        wish.Property(entry => entry.Since).HasColumnName("since");
        wish.Property(entry => entry.Reason).HasColumnName("reason");
    }
}

internal sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note)
    {
        note.ToTable("providers_notes").HasKey(entry => entry.Id);
        note.Property(entry => entry.Id).HasColumnName("id");
        note.Property(entry => entry.Service).HasColumnName("service_id");
        note.Property(entry => entry.Sent).HasColumnName("sent");
        note.Property(entry => entry.Sealed).HasColumnName("sealed_text");
        note.HasIndex(entry => entry.Service);
    }
}

internal sealed class VersionMapping : IEntityTypeConfiguration<EntryVersion>
{
    public void Configure(EntityTypeBuilder<EntryVersion> version)
    {
        // It outlives the entry, so it refers to nothing.
        version.ToTable("providers_versions").HasKey(one => new { one.Service, one.Number });
        version.Property(one => one.Service).HasColumnName("service_id");
        version.Property(one => one.Number).HasColumnName("number");
        version.Property(one => one.At).HasColumnName("at");
        version.Property(one => one.Account).HasColumnName("account_id");
        version.Property(one => one.Name).HasColumnName("name");
        version.Property(one => one.As).HasColumnName("acting_as");
        version.Property(one => one.Kind).HasColumnName("kind").HasConversion<string>();
        version.Property(one => one.Note).HasColumnName("note");
        version.Property(one => one.Texts).HasColumnName("texts");
        version.Property(one => one.Sites).HasColumnName("sealed_sites");
    }
}

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("providers_drafts").HasKey(one => one.Id);
        draft.Property(one => one.Id).HasColumnName("id").ValueGeneratedNever();
        draft.Property(one => one.Service).HasColumnName("service_id");
        draft.Property(one => one.Provider).HasColumnName("provider_id");
        draft.Property(one => one.Account).HasColumnName("account_id");
        draft.Property(one => one.Name).HasColumnName("name");
        draft.Property(one => one.Base).HasColumnName("base_number");
        draft.Property(one => one.BaseTexts).HasColumnName("base_texts");
        draft.Property(one => one.BaseSites).HasColumnName("base_sealed_sites");
        draft.Property(one => one.Texts).HasColumnName("texts");
        draft.Property(one => one.Sites).HasColumnName("sealed_sites");
        draft.Property(one => one.Started).HasColumnName("started");
        draft.Property(one => one.Saved).HasColumnName("saved");
        draft.Property(one => one.State).HasColumnName("state").HasConversion<string>();
        draft.Property(one => one.Steps).HasColumnName("steps").HasConversion(new ListText<string>(slug => slug), ListText<string>.Comparer);
        draft.Property(one => one.RollsBackTo).HasColumnName("rolls_back_to");
        draft.Property(one => one.Message).HasColumnName("message");
        draft.Property(one => one.DecidedBy).HasColumnName("decided_by");
        draft.Property(one => one.Decided).HasColumnName("decided");
        draft.Property(one => one.Became).HasColumnName("became");
        draft.HasIndex(one => one.Service);
        draft.HasIndex(one => one.State);
    }
}

internal sealed class TrustMapping : IEntityTypeConfiguration<TrustedOrganisation>
{
    public void Configure(EntityTypeBuilder<TrustedOrganisation> trusted)
    {
        trusted.ToTable("providers_trusted").HasKey(one => one.Provider);
        trusted.Property(one => one.Provider).HasColumnName("provider_id");
        trusted.Property(one => one.Since).HasColumnName("since");
        trusted.Property(one => one.By).HasColumnName("by");
    }
}

internal sealed class LiveAgainMapping : IEntityTypeConfiguration<LiveAgain>
{
    public void Configure(EntityTypeBuilder<LiveAgain> again)
    {
        again.ToTable("providers_live_again").HasKey(one => one.Service);
        again.HasOne<ServiceEntry>().WithOne().HasForeignKey<LiveAgain>(one => one.Service).OnDelete(DeleteBehavior.Cascade);
        again.Property(one => one.Service).HasColumnName("service_id");
        again.Property(one => one.On).HasColumnName("live_on");
    }
}

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("providers_reminders").HasKey(one => new { one.Account, one.Service, one.DueOn, one.StepOn });
        reminder.Property(one => one.Account).HasColumnName("account_id");
        reminder.Property(one => one.Service).HasColumnName("service_id");
        reminder.Property(one => one.DueOn).HasColumnName("due_on");
        reminder.Property(one => one.StepOn).HasColumnName("step_on");
    }
}

internal sealed class UploadMapping : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> upload)
    {
        upload.ToTable("providers_uploads").HasKey(one => one.Id);
        upload.Property(one => one.Id).HasColumnName("id").ValueGeneratedNever();
        upload.Property(one => one.Account).HasColumnName("account_id");
        upload.Property(one => one.Sent).HasColumnName("sent");
        upload.Property(one => one.State).HasColumnName("state").HasConversion<string>();
        upload.Property(one => one.Sheet).HasColumnName("sheet");
        upload.Property(one => one.Result).HasColumnName("result");
        upload.HasIndex(one => one.Account);
    }
}
