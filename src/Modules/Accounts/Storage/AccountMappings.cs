using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Storage;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts_people");
        account.Property(one => one.Id).HasColumnName("id");
        account.Property(one => one.Name).HasColumnName("name");
        account.PrimitiveCollection(one => one.Roles).HasColumnName("roles").ElementType().HasConversion<string>();
        account.PrimitiveCollection(one => one.Organisations).HasColumnName("organisations");
        account.Property(one => one.Body).HasColumnName("body");
        account.Property(one => one.MayInvite).HasColumnName("may_invite");
        account.Property(one => one.Joined).HasColumnName("joined");
        account.Property(one => one.Disabled).HasColumnName("disabled");
        account.Property(one => one.LastStep).HasColumnName("last_step");
        MapIdentity(account);
    }

    /// <summary>What sessions and attempts are kept in is their own; what Identity keeps of them is left out.</summary>
    private static void MapIdentity(EntityTypeBuilder<Account> account)
    {
        account.Property(one => one.Email).HasColumnName("email").IsRequired();
        account.Property(one => one.NormalizedEmail).HasColumnName("normalized_email").IsRequired();
        account.Property(one => one.UserName).HasColumnName("user_name");
        account.Property(one => one.NormalizedUserName).HasColumnName("normalized_user_name");
        account.Property(one => one.EmailConfirmed).HasColumnName("email_confirmed");
        account.Property(one => one.PasswordHash).HasColumnName("password_hash");
        account.Property(one => one.SecurityStamp).HasColumnName("security_stamp");
        account.Property(one => one.ConcurrencyStamp).HasColumnName("concurrency_stamp");
        account.Property(one => one.TwoFactorEnabled).HasColumnName("second_factor");
        account.Ignore(one => one.PhoneNumber).Ignore(one => one.PhoneNumberConfirmed);
        account.Ignore(one => one.LockoutEnabled).Ignore(one => one.LockoutEnd).Ignore(one => one.AccessFailedCount);
        account.HasIndex(one => one.NormalizedEmail).IsUnique();
    }
}

internal sealed class LoginMapping : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login)
    {
        login.ToTable("accounts_logins");
        login.Property(one => one.LoginProvider).HasColumnName("issuer");
        login.Property(one => one.ProviderKey).HasColumnName("subject");
        login.Property(one => one.ProviderDisplayName).HasColumnName("name");
        login.Property(one => one.UserId).HasColumnName("account_id");
    }
}

internal sealed class TokenMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("accounts_tokens");
        token.Property(one => one.UserId).HasColumnName("account_id");
        token.Property(one => one.LoginProvider).HasColumnName("store");
        token.Property(one => one.Name).HasColumnName("name");
        token.Property(one => one.Value).HasColumnName("value");
    }
}

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("accounts_sessions").HasKey(one => one.Hash);
        session.Property(one => one.Hash).HasColumnName("key_hash");
        session.Property(one => one.Id).HasColumnName("id");
        session.Property(one => one.Account).HasColumnName("account_id");
        session.Property(one => one.HasSecondFactor).HasColumnName("second_factor");
        session.Property(one => one.Began).HasColumnName("began");
        session.Property(one => one.Seen).HasColumnName("seen");
        session.Property(one => one.From).HasColumnName("from_address");
        session.Property(one => one.Browser).HasColumnName("browser");
        session.HasOne<Account>().WithMany().HasForeignKey(one => one.Account);
    }
}

internal sealed class LinkMapping : IEntityTypeConfiguration<Link>
{
    public void Configure(EntityTypeBuilder<Link> link)
    {
        link.ToTable("accounts_links").HasKey(one => one.Hash);
        link.Property(one => one.Hash).HasColumnName("hash");
        link.Property(one => one.Account).HasColumnName("account_id");
        link.Property(one => one.Kind).HasColumnName("kind").HasConversion<string>();
        link.Property(one => one.Expires).HasColumnName("expires");
        link.HasOne<Account>().WithMany().HasForeignKey(one => one.Account);
    }
}

internal sealed class AttemptsMapping : IEntityTypeConfiguration<Attempts>
{
    public void Configure(EntityTypeBuilder<Attempts> attempts)
    {
        attempts.ToTable("accounts_attempts").HasKey(one => one.Whose);
        attempts.Property(one => one.Whose).HasColumnName("whose");
        attempts.Property(one => one.Wrong).HasColumnName("wrong");
        attempts.Property(one => one.Last).HasColumnName("last");
    }
}
