using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.OpenId;
using ServiceMap.Accounts.Passwords;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SecondFactors;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;
using ServiceMap.Accounts.Storage;
using ServiceMap.Design;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts;

/// <summary>Who may do what: accounts, how they sign in, the audit trail, and the messages that are sent to them.</summary>
public static class AccountsModule
{
    /// <summary>What NIST and OWASP ask for of PBKDF2, and more.</summary>
    private const int Iterations = 600_000;

    public static void Add(IServiceCollection services)
    {
        services.AddDbContext<AccountsDb>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<Work>().Connection, sqlite => sqlite.MigrationsHistoryTable(AccountsDb.History))
            .UseAsyncSeeding((db, _, stop) => AppendOnly.Make((AccountsDb)db, stop)));
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<AccountsDb>());
        services.AddScoped<AuditTrail>();
        services.AddScoped<VerifyTrail>();
        services.AddScoped<FindInAudit>();
        services.AddSingleton<AuditSeal>();
        services.AddScoped<JobRuns>();
        services.AddMailing();
        services.AddSingleton<Acting>();
        AddPeople(services);
        services.AddScoped<CountAttempts>();
        services.AddScoped<PasswordTries>();
        services.AddSingleton<GivePassword>();
        services.AddScoped<GiveCode>();
        services.AddScoped<OneTimeCodes>();
        services.AddScoped<SetUpSecondFactor>();
        services.AddScoped<BeginSession>();
        services.AddScoped<CheckSession>();
        services.AddScoped<EndSessions>();
        services.AddScoped<KeepLink>();
        services.AddScoped<SetPassword>();
        services.AddScoped<AskForReset>();
        services.AddScoped<Invite>();
        services.AddScoped<ShowAccount>();
        services.AddScoped<Rename>();
        services.AddScoped<KeepAccount>();
        services.AddScoped<InviteeRules>();
        services.AddSingleton<ConfirmPassword>();
    }

    /// <summary>How requests of the web application say who asks, and what each reach asks for.</summary>
    public static void AddSigningIn(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<SessionCookie>();
        services.AddSingleton<BrowserSession>();
        services.AddSingleton<Arrival>();
        services.AddSingleton(new HeaderLink(80, "/admin", "Administration", user => SignedIn.IsWithin(user, Reach.Administrator)));
        services.AddSingleton(new HeaderLink(90, "/account", "Account", user => SignedIn.IsWithin(user, Reach.SignedIn)));
        services.AddSingleton(new HeaderLink(100, SessionCookie.SignInPage, "Sign in", user => !SignedIn.IsWithin(user, Reach.SignedIn)));
        OpenIdSignIn.Add(AddCookies(services), new OpenIdSettings(configuration));
        services.AddAuthorization(Reaches.Add);
        services.AddAntiforgery(forms =>
        {
            forms.Cookie = new FormCookie();
            forms.SuppressXFrameOptionsHeader = true; // the Content-Security-Policy says it, more strictly
        });
    }

    /// <summary>What is wrong with the settings of signing in, as a sentence; null where nothing is.</summary>
    public static string? Mistake(IConfiguration configuration) => new OpenIdSettings(configuration).Mistake();

    private static AuthenticationBuilder AddCookies(IServiceCollection services) =>
        services.AddAuthentication(Schemes.Session)
            .AddCookie(Schemes.Session, cookie =>
            {
                Name(cookie, SessionCookie.Name);
                cookie.EventsType = typeof(SessionCookie);
                cookie.ExpireTimeSpan = SessionTimes.Longest;
                cookie.SlidingExpiration = false;
            })
            .AddCookie(Schemes.Halfway, cookie =>
            {
                Name(cookie, $"{SessionCookie.Name}-halfway");
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
                cookie.SlidingExpiration = false;
            });

    private static void AddPeople(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            identity.User.AllowedUserNameCharacters = "";
            identity.User.RequireUniqueEmail = true;
        });
        services.AddScoped<AccountStore>();
        services.AddScoped<IUserStore<Account>>(provider => provider.GetRequiredService<AccountStore>());
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = Iterations);
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<PasswordHashes>();
        services.AddSingleton<PasswordRules>();
    }

    private static void Name(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.Path = "/";
    }
}
