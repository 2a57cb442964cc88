using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace ServiceMap.Accounts.Mail;

/// <summary>Hands messages to the mail server that the operator chose.</summary>
internal sealed class SmtpPost(MailSettings settings) : IPost
{
    private const int Patience = 30_000;

    public string Where => $"the mail server {settings.Host}";

    public async Task<Handed> Hand(MimeMessage message, CancellationToken stop)
    {
        using SmtpClient server = new() { Timeout = Patience };
        if (!await Reach(server, stop)) return Handed.NobodyThere;
        try
        {
            await server.SendAsync(message, stop);
        }
        catch (SmtpCommandException)
        {
            // The server answered, and its answer was no.
            return Handed.NotOver;
        }
        catch (Exception broken) when (IsOfTheNetwork(broken))
        {
            return Handed.Perhaps;
        }

        await Part(server);
        return Handed.Over;
    }

    /// <summary>Nothing has left while it is being reached, so whoever stops then may try again.</summary>
    private async Task<bool> Reach(SmtpClient server, CancellationToken stop)
    {
        try
        {
            await server.ConnectAsync(settings.Host, settings.Port, settings.Security, stop);
            if (settings.User is { } user) await server.AuthenticateAsync(user, settings.Password ?? "", stop);
            return true;
        }
        catch (Exception refused) when (refused is SslHandshakeException or AuthenticationException or NotSupportedException or CommandException or OperationCanceledException || IsOfTheNetwork(refused))
        {
            return false;
        }
    }

    /// <summary>What was taken stays taken, however the server says goodbye.</summary>
    private static async Task Part(SmtpClient server)
    {
        try
        {
            await server.DisconnectAsync(quit: true, CancellationToken.None);
        }
        catch (Exception broken) when (broken is CommandException || IsOfTheNetwork(broken))
        {
            server.Dispose();
        }
    }

    private static bool IsOfTheNetwork(Exception broken) =>
        broken is IOException or SocketException or ProtocolException or TimeoutException or ServiceNotConnectedException;
}
