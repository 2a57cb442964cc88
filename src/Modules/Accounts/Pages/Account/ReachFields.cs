using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Pages.Account;

/// <summary>The fields of a form that says what somebody may do.</summary>
/// <param name="Roles">The roles to choose from.</param>
/// <param name="Organisations">The organisations to choose from; the chosen ones first, since the list is long.</param>
/// <param name="Body">The body that stands in its field; null where the field is not shown.</param>
/// <param name="Colleagues">Whether she may invite colleagues; nothing where that is not asked.</param>
internal sealed record ReachFields(
    IReadOnlyList<SelectListItem> Roles, IReadOnlyList<SelectListItem> Organisations, string? Body, IReadOnlyList<SelectListItem> Colleagues)
{
    public const string MayInviteField = "may-invite";

    /// <param name="powers">Whom the one who fills it in may invite.</param>
    /// <param name="directory">Every organisation.</param>
    /// <param name="chosen">What is chosen.</param>
    public static ReachFields For(Powers powers, IReadOnlyList<Organisation> directory, Invitee chosen) => new(
        [.. powers.Roles.Select(role => new SelectListItem(RoleWords.Of(role), role.ToString(), chosen.Roles.Contains(role)))],
        [
            .. directory.Where(one => powers.IsAdministrator || powers.Organisations.Contains(one.Id))
                .Select(one => new SelectListItem(one.Name, one.Id, chosen.Organisations.Contains(one.Id))).OrderByDescending(one => one.Selected),
        ],
        powers.IsAdministrator ? chosen.Body ?? "" : null,
        powers.IsAdministrator ? [new SelectListItem("May invite colleagues of the same role and organisation", "yes", chosen.MayInvite)] : []);

    /// <summary>What was sent. What she may not choose is chosen for her: her own role where there is one, and the body with it.</summary>
    public static Invitee Read(IFormCollection form, Powers powers)
    {
        IEnumerable<Role> sent = form[InviteeRules.RoleField].Select(text => Enum.TryParse(text, out Role role) ? role : (Role)(-1));
        IReadOnlyList<Role> roles = powers.Roles.Count == 1 ? powers.Roles : [.. sent];
        IReadOnlyList<string> organisations = powers is { IsAdministrator: false, Organisations.Count: 1 } && roles.Contains(Role.Provider)
            ? powers.Organisations
            : [.. form[InviteeRules.Organisation].OfType<string>()];
        string? body = powers.IsAdministrator ? form[InviteeRules.Body].ToString() : roles.Contains(Role.Commissioner) ? powers.Body : null;
        return Invitee.Of(form[InviteeRules.Email].ToString(), form[InviteeRules.Name].ToString(), roles, organisations, body, powers.IsAdministrator && form[MayInviteField] == "yes");
    }
}
