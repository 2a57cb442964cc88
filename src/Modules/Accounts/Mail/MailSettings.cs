using System.Globalization;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace ServiceMap.Accounts.Mail;

/// <summary>The mail server that the operator chose, in the settings <c>Mail:Host</c> and so on.</summary>
internal sealed record MailSettings(string Host, int Port, SecureSocketOptions Security, string? User, string? Password, MailboxAddress From)
{
    private const string DefaultFrom = "servicemap@localhost";

    /// <summary>What <c>Mail:Security</c> may say, with the port that goes with it.</summary>
    private static readonly Dictionary<string, (SecureSocketOptions Security, int Port)> Securities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["starttls"] = (SecureSocketOptions.StartTls, 587),
        ["tls"] = (SecureSocketOptions.SslOnConnect, 465),
        ["none"] = (SecureSocketOptions.None, 25),
    };

    /// <summary>Null where no server is named: then messages are written into files.</summary>
    public static MailSettings? Of(IConfiguration settings)
    {
        if (string.IsNullOrWhiteSpace(settings["Mail:Host"])) return null;
        (SecureSocketOptions security, int port) = Securities[settings["Mail:Security"] ?? "starttls"];
        return new MailSettings(
            settings["Mail:Host"]!.Trim(), settings["Mail:Port"] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : port, security,
            settings["Mail:User"], settings["Mail:Password"], Sender(settings));
    }

    /// <summary>Whose messages they are, also where they are written into files.</summary>
    public static MailboxAddress Sender(IConfiguration settings) => MailboxAddress.Parse(settings["Mail:From"] ?? DefaultFrom);

    /// <returns>What is wrong with the settings, for the person who starts the server; null when nothing is.</returns>
    public static string? Mistake(IConfiguration settings)
    {
        if (settings["Mail:From"] is { } from && !(MailboxAddress.TryParse(from, out MailboxAddress? sender) && sender.Domain.Length > 0))
            return $"The setting Mail:From is \"{from}\", which is not an e-mail address: write it as servicemap@example.org, or leave it out.";
        if (settings["Mail:Security"] is { } security && !Securities.ContainsKey(security))
            return $"The setting Mail:Security is \"{security}\": write starttls, tls or none, or leave it out.";
        if (settings["Mail:Port"] is { } port && !(int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 65536))
            return $"The setting Mail:Port is \"{port}\", which is not a port: write it as 587, or leave it out.";
        return null;
    }
}
